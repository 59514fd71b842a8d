/** A document of several pages: the events, the list of their sources, and what leads where. */
@NullMarked
package masar.export.document;

import org.jspecify.annotations.NullMarked;
