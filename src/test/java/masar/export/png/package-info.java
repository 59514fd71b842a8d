@NullMarked
package masar.export.png;

import org.jspecify.annotations.NullMarked;
