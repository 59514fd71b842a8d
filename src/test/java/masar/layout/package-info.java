@NullMarked
package masar.layout;

import org.jspecify.annotations.NullMarked;
