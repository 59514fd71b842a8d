package masar.about;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What Masar is made of. The list of libraries comes from their POMs; their licences and notices come from their jars. */
public final class Components {

    /** In the folder of a library, which mirrors its jar; what a jar lacks is there too. */
    private static final List<String> FILES_OF_A_LIBRARY = List.of(
            "META-INF/LICENSE",
            "META-INF/LICENSE.txt",
            "META-INF/NOTICE",
            "META-INF/FastDoubleParser-LICENSE",
            "META-INF/FastDoubleParser-ThirdParty-LICENSE",
            "META-INF/Schubfach-LICENSE",
            "org/controlsfx/dialog/license.txt");

    private Components() {}

    /** Masar itself, then libraries and typefaces by name. */
    public static List<Component> all() {
        List<Component> others = new ArrayList<>(libraries());
        others.addAll(typefaces());
        others.sort(Comparator.comparing(Component::name, String.CASE_INSENSITIVE_ORDER));
        return Stream.concat(Stream.of(masar()), others.stream()).toList();
    }

    private static Component masar() {
        return new Component("Masar", Build.version(), Licence.APACHE_2, List.of());
    }

    static List<Component> libraries() {
        return Resources.text("libraries.txt").lines().map(Components::library).toList();
    }

    /** @param line artifact, name, version and licence, with tabs between them */
    private static Component library(String line) {
        String[] parts = line.split("\t", -1);
        List<String> files = FILES_OF_A_LIBRARY.stream()
                .map(file -> "libraries/" + parts[0] + '/' + file)
                .toList();
        return new Component(parts[1], parts[2], Licence.of(parts[3]), files);
    }

    static List<Component> typefaces() {
        return List.of(
                typeface("Vazirmatn", Licence.OFL, "Vazirmatn-OFL.txt"),
                typeface("Noto Sans Arabic", Licence.OFL, "NotoSansArabic-OFL.txt"),
                typeface("DejaVu Sans", Licence.BITSTREAM_VERA, "DejaVuSans-LICENSE.txt"));
    }

    private static Component typeface(String name, Licence licence, String file) {
        return new Component(name, "", licence, List.of("/masar/typography/fonts/" + file));
    }
}
