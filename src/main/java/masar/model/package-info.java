/** What a dataset says, as immutable values: events with their actors, categories, sources and dates. */
@NullMarked
package masar.model;

import org.jspecify.annotations.NullMarked;
