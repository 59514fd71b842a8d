@NullMarked
package masar.settings;

import org.jspecify.annotations.NullMarked;
