@NullMarked
package masar.export.drawing;

import org.jspecify.annotations.NullMarked;
