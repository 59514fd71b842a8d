/**
 * The list of sources at the end of a document: the events with what they cite, set in columns over pages. Pure values with
 * final coordinates, computed by {@link masar.layout.sources.SourceListLayouter}.
 */
@NullMarked
package masar.layout.sources;

import org.jspecify.annotations.NullMarked;
