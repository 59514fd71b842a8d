@NullMarked
package masar.export.poster;

import org.jspecify.annotations.NullMarked;
