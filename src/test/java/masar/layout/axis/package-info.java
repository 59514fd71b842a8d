@NullMarked
package masar.layout.axis;

import org.jspecify.annotations.NullMarked;
