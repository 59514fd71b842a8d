package masar.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that the package contains under a licence of its own.
 *
 * @param name as its makers write it
 * @param version may be empty
 * @param files where the package may have its licences and notices, besides the common text of the licence
 */
public record Component(String name, String version, Licence licence, List<String> files) {

    private static final String BETWEEN = "\n\n" + "\u2500".repeat(40) + "\n\n";

    public Component {
        files = List.copyOf(files);
    }

    /** Its name with its version, if it has one. */
    public String title() {
        return version.isEmpty() ? name : name + ' ' + version;
    }

    /** Its licences and notices as it came with them, and the common text of its licence if that is not among them. */
    public String text() {
        List<String> texts = new ArrayList<>(files.stream()
                .map(Resources::ifPresent)
                .flatMap(Optional::stream)
                .toList());
        if (texts.stream().noneMatch(licence::isIn)) {
            licence.commonText().ifPresent(texts::addFirst);
        }
        return String.join(BETWEEN, texts);
    }
}
