@NullMarked
package masar.about;

import org.jspecify.annotations.NullMarked;
