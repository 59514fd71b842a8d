/** The frame around the timeline in an image: title, period, legend, sources, edition. */
@NullMarked
package masar.export.poster;

import org.jspecify.annotations.NullMarked;
