@NullMarked
package masar.export.pdf;

import org.jspecify.annotations.NullMarked;
