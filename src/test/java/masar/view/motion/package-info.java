@NullMarked
package masar.view.motion;

import org.jspecify.annotations.NullMarked;
