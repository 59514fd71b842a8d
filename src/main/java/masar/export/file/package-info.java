/** Safe writing of files, progress, and the one exception that writers throw. */
@NullMarked
package masar.export.file;

import org.jspecify.annotations.NullMarked;
