/** Files inside images: how each format holds them, written and read, whatever they say. */
@NullMarked
package masar.export.embed;

import org.jspecify.annotations.NullMarked;
