/** What every other package says in words: languages, message bundles, plurals, phrases of dates, bidirectional text. */
@NullMarked
package masar.i18n;

import org.jspecify.annotations.NullMarked;
