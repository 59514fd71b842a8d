/** Searching: words and dates as readers write them, and which events have them, where. */
@NullMarked
package masar.query.text;

import org.jspecify.annotations.NullMarked;
