package masar.app.browse;

import java.util.function.Consumer;

/** Shows pages and documents in the program that the reader has for them. Used on the JavaFX thread. */
@FunctionalInterface
public interface ExternalViewer {

    /**
     * Shows a page or a document, without waiting for it.
     *
     * @param address of the page or document, with its scheme
     * @param then takes, on the JavaFX thread, whether there is a program that shows it
     */
    void show(String address, Consumer<Boolean> then);

    /**
     * The programs of the system.
     *
     * @param services opens an address where the system itself always has a program for it
     */
    static ExternalViewer ofSystem(Consumer<String> services) {
        boolean linux = System.getProperty("os.name", "").equals("Linux");
        return linux
                ? new OpeningCommands(OpeningCommands.OF_DESKTOPS, OpeningCommands.PATIENCE)
                : (address, then) -> {
                    services.accept(address);
                    then.accept(true);
                };
    }
}
