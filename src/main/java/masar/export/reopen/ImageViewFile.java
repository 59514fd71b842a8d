package masar.export.reopen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import masar.dataset.json.CanonicalJson;
import masar.dataset.json.JsonFields;
import masar.dataset.json.PlainJson;
import masar.i18n.Language;
import masar.model.Timeline;
import masar.saved.SavedViewJson;
import masar.time.Digits;
import masar.time.LabelStyle;
import masar.time.MonthNames;
import masar.view.theme.Theme;

/** The view of an image as a JSON file: that of {@link SavedViewJson} with what is said of the image alone. */
final class ImageViewFile {

    private static final String VERSION = "1";

    private ImageViewFile() {}

    static byte[] write(ImageView image) {
        Map<String, Object> file = SavedViewJson.write(image.view());
        file.put("version", VERSION);
        file.put("language", image.style().language().code());
        file.put("months", JsonFields.name(image.style().monthNames()));
        file.put("digits", JsonFields.name(image.style().digits()));
        file.put("theme", JsonFields.name(image.theme()));
        file.put("of", image.of());
        image.made().ifPresent(day -> file.put("made", day.toString()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CanonicalJson.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a view.
     *
     * @param timeline the events of the image, of which the filter names actors and categories
     */
    static Optional<ImageView> read(byte[] json, Timeline timeline) {
        return PlainJson.read(json).map(JsonFields::new).map(file -> view(file, timeline));
    }

    private static ImageView view(JsonFields file, Timeline timeline) {
        Language language = file.text("language").flatMap(Language::ofCode).orElse(Language.ARABIC);
        LabelStyle usual = LabelStyle.of(language);
        return new ImageView(
                SavedViewJson.read(file, timeline),
                new LabelStyle(
                        language,
                        file.one("months", MonthNames.values()).orElse(usual.monthNames()),
                        file.one("digits", Digits.values()).orElse(usual.digits())),
                file.one("theme", Theme.values()).orElse(Theme.LIGHT),
                file.integer("of").orElse(timeline.events().size()),
                file.text("made").flatMap(ImageViewFile::day));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
