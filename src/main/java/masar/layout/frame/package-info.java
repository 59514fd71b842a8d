/** What a layout is computed from, apart from its events: viewport, direction, sizes, measurer, options. */
@NullMarked
package masar.layout.frame;

import org.jspecify.annotations.NullMarked;
