/** The window: views over one {@link masar.app.state.AppState}. */
@NullMarked
package masar.app;

import org.jspecify.annotations.NullMarked;
