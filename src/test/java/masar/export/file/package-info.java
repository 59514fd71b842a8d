@NullMarked
package masar.export.file;

import org.jspecify.annotations.NullMarked;
