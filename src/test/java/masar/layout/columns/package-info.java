@NullMarked
package masar.layout.columns;

import org.jspecify.annotations.NullMarked;
