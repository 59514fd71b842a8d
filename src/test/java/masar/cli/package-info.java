@NullMarked
package masar.cli;

import org.jspecify.annotations.NullMarked;
