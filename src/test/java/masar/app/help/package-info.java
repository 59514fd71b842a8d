@NullMarked
package masar.app.help;

import org.jspecify.annotations.NullMarked;
