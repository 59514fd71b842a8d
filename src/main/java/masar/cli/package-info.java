/** The command line. Only the export command knows JavaFX. */
@NullMarked
package masar.cli;

import org.jspecify.annotations.NullMarked;
