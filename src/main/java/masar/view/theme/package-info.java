/** Stylesheets, colours, icons and badges. */
@NullMarked
package masar.view.theme;

import org.jspecify.annotations.NullMarked;
