@NullMarked
package masar.app.ui;

import org.jspecify.annotations.NullMarked;
