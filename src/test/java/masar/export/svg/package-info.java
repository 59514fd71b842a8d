@NullMarked
package masar.export.svg;

import org.jspecify.annotations.NullMarked;
