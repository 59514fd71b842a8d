@NullMarked
package masar.layout.frame;

import org.jspecify.annotations.NullMarked;
