@NullMarked
package masar.view.parts;

import org.jspecify.annotations.NullMarked;
