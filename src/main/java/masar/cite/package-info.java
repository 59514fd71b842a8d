/** What people cite: the sources of events as the programs and the text of a researcher want them. */
@NullMarked
package masar.cite;

import org.jspecify.annotations.NullMarked;
