/** Words for every other package: languages, message bundles, plurals, phrases of dates, bidirectional text. */
@NullMarked
package masar.i18n;

import org.jspecify.annotations.NullMarked;
