/** What Masar is: its version, and what it is made of, with the licences. */
@NullMarked
package masar.about;

import org.jspecify.annotations.NullMarked;
