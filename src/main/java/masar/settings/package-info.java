/** What a reader chose, kept from one run to the next in the user's own folder for such files. */
@NullMarked
package masar.settings;

import org.jspecify.annotations.NullMarked;
