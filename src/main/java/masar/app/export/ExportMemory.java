package masar.app.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import masar.app.export.ExportChoice.Extent;
import masar.dataset.json.JsonFields;
import masar.export.ImageFormat;
import masar.export.pdf.PageOrientation;
import masar.export.pdf.PdfPages;
import masar.export.poster.ImageArrangement;
import masar.export.poster.ImageRequest;
import masar.export.poster.TypeUnit;
import masar.i18n.Language;
import masar.layout.columns.Detail;
import masar.settings.Section;
import masar.time.Digits;
import masar.view.theme.Theme;

/**
 * What a reader chose to export last: all of it as long as the application runs, and later without the period, which
 * belongs to what was in the window. Stored values may come from another version of Masar, or be broken: a value that is
 * missing or invalid is replaced by its default.
 */
public final class ExportMemory {

    private static final Extent[] STORED = {Extent.ALL, Extent.VIEW};

    private final Section section;
    private Optional<ExportChoice> last = Optional.empty();

    public ExportMemory(Section section) {
        this.section = section;
    }

    /** The last choice; the default if nothing valid is stored. */
    public ExportChoice last() {
        return last.orElseGet(() -> read(section.fields()));
    }

    /** Remembers a choice. */
    public void keep(ExportChoice choice) {
        last = Optional.of(choice);
        section.set(json(choice));
    }

    private static Map<String, Object> json(ExportChoice choice) {
        Map<String, Object> json = new TreeMap<>();
        ExportSize size = choice.size();
        ExportLook look = choice.look();
        json.put("extent", JsonFields.name(choice.extent()));
        json.put("shape", JsonFields.name(size.shape()));
        json.put("width", size.customWidth());
        json.put("height", size.customHeight());
        json.put("times", size.times());
        json.put("dpi", size.dpi());
        ExportArrangement arrangement = choice.arrangement();
        json.put("arrangement", JsonFields.name(arrangement.view()));
        json.put("complete", arrangement.complete());
        json.put("detail", JsonFields.name(arrangement.detail()));
        json.put("all", arrangement.all());
        json.put("least.pixels", arrangement.leastPixels());
        json.put("least.points", arrangement.leastPoints());
        json.put("orientation", JsonFields.name(choice.document().orientation()));
        json.put("sources", choice.document().sources());
        look.theme().ifPresent(theme -> json.put("theme", JsonFields.name(theme)));
        look.language().ifPresent(language -> json.put("language", JsonFields.name(language)));
        look.digits().ifPresent(digits -> json.put("digits", JsonFields.name(digits)));
        json.put("transparent", look.transparent());
        json.put(
                "formats",
                choice.files().formats().stream().map(ImageFormat::ending).toList());
        json.put("pages", JsonFields.name(choice.files().pages()));
        return json;
    }

    private static ExportChoice read(JsonFields kept) {
        ExportChoice usual = ExportChoice.USUAL;
        return new ExportChoice(
                kept.one("extent", STORED).orElse(usual.extent()),
                usual.period(),
                arrangement(kept, usual.arrangement()),
                size(kept, usual.size()),
                new ExportLook(
                        kept.one("theme", Theme.values()),
                        kept.one("language", Language.values()),
                        kept.one("digits", Digits.values()),
                        kept.flag("transparent").orElse(usual.look().transparent())),
                files(kept, usual.files()),
                new ExportDocument(
                        kept.one("orientation", PageOrientation.values())
                                .orElse(usual.document().orientation()),
                        kept.flag("sources").orElse(usual.document().sources())),
                usual.way());
    }

    private static ExportSize size(JsonFields kept, ExportSize usual) {
        return new ExportSize(
                kept.one("shape", ExportSize.Shape.values()).orElse(usual.shape()),
                edge(kept.integer("width").orElse(usual.customWidth()), ImageRequest.MIN_WIDTH, usual.customWidth()),
                edge(
                        kept.integer("height").orElse(usual.customHeight()),
                        ImageRequest.MIN_HEIGHT,
                        usual.customHeight()),
                one(kept.integer("times").orElse(usual.times()), ExportSize.TIMES, usual.times()),
                one(kept.integer("dpi").orElse(usual.dpi()), ExportSize.DPI, usual.dpi()));
    }

    private static ExportArrangement arrangement(JsonFields kept, ExportArrangement usual) {
        return new ExportArrangement(
                kept.one("arrangement", ImageArrangement.values()).orElse(usual.view()),
                kept.flag("complete").orElse(usual.complete()),
                kept.one("detail", Detail.values()).orElse(usual.detail()),
                kept.flag("all").orElse(usual.all()),
                one(
                        kept.number("least.pixels").orElse(usual.leastPixels()),
                        TypeUnit.offered(false),
                        usual.leastPixels()),
                one(
                        kept.number("least.points").orElse(usual.leastPoints()),
                        TypeUnit.offered(true),
                        usual.leastPoints()),
                false);
    }

    private static ExportFiles files(JsonFields kept, ExportFiles usual) {
        List<String> stored = kept.texts("formats");
        List<ImageFormat> known = Stream.of(ImageFormat.values())
                .filter(format -> stored.contains(format.ending()))
                .toList();
        return new ExportFiles(
                known.isEmpty() ? usual.formats() : known,
                kept.one("pages", PdfPages.values()).orElse(usual.pages()));
    }

    private static int edge(int stored, double least, int usual) {
        return stored >= least && stored <= ImageRequest.MAX_EDGE ? stored : usual;
    }

    private static <T> T one(T stored, List<T> known, T usual) {
        return known.contains(stored) ? stored : usual;
    }
}
