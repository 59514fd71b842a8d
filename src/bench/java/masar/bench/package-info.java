/** How fast Masar is: drives the real control and writes what it measured. */
@NullMarked
package masar.bench;

import org.jspecify.annotations.NullMarked;
