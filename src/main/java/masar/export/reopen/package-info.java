/** What an image carries, so that it can be opened again: the events it shows and how it shows them. */
@NullMarked
package masar.export.reopen;

import org.jspecify.annotations.NullMarked;
