@NullMarked
package masar.layout.index;

import org.jspecify.annotations.NullMarked;
