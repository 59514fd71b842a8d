package masar.app.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.prefs.Preferences;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.app.export.ExportChoice.Extent;
import masar.export.ImageFormat;
import masar.export.pdf.PageOrientation;
import masar.export.pdf.PdfPages;
import masar.export.poster.ImageArrangement;
import masar.export.poster.ImageRequest;
import masar.export.poster.TypeUnit;
import masar.i18n.Language;
import masar.layout.columns.Detail;
import masar.time.Digits;
import masar.view.theme.Theme;

/**
 * What a reader chose to export last: all of it as long as the application runs, and later without the period, which
 * belongs to what was in the window. Stored values may come from another version of Masar, or be broken: a value that is
 * missing or invalid is replaced by its default.
 */
public final class ExportMemory {

    private static final String NONE = "";
    private static final Extent[] STORED = {Extent.ALL, Extent.VIEW};

    private final Supplier<Preferences> node;
    private Optional<ExportChoice> last = Optional.empty();

    /** @param node where it is stored; obtained when it is needed */
    public ExportMemory(Supplier<Preferences> node) {
        this.node = node;
    }

    /** The memory of the user who runs the application. */
    public static ExportMemory ofUser() {
        return new ExportMemory(() -> Preferences.userRoot().node("masar/export"));
    }

    /** The last choice; the default if nothing valid is stored. */
    public ExportChoice last() {
        return last.orElseGet(() -> read(node.get()));
    }

    /** The system stores it in its own time; if it cannot, that is all that is lost. */
    public void keep(ExportChoice choice) {
        last = Optional.of(choice);
        write(node.get(), choice);
    }

    private static void write(Preferences node, ExportChoice choice) {
        ExportSize size = choice.size();
        ExportLook look = choice.look();
        node.put("extent", name(choice.extent()));
        node.put("shape", name(size.shape()));
        node.putInt("width", size.customWidth());
        node.putInt("height", size.customHeight());
        node.putInt("times", size.times());
        node.putInt("dpi", size.dpi());
        ExportArrangement arrangement = choice.arrangement();
        node.put("arrangement", name(arrangement.view()));
        node.putBoolean("complete", arrangement.complete());
        node.put("detail", name(arrangement.detail()));
        node.putBoolean("all", arrangement.all());
        node.putDouble("least.pixels", arrangement.leastPixels());
        node.putDouble("least.points", arrangement.leastPoints());
        node.put("orientation", name(choice.document().orientation()));
        node.putBoolean("sources", choice.document().sources());
        node.put("theme", look.theme().map(ExportMemory::name).orElse(NONE));
        node.put("language", look.language().map(ExportMemory::name).orElse(NONE));
        node.put("digits", look.digits().map(ExportMemory::name).orElse(NONE));
        node.putBoolean("transparent", look.transparent());
        node.put(
                "formats",
                choice.files().formats().stream().map(ImageFormat::ending).collect(Collectors.joining(" ")));
        node.put("pages", name(choice.files().pages()));
    }

    private static ExportChoice read(Preferences node) {
        ExportChoice usual = ExportChoice.USUAL;
        return new ExportChoice(
                one(node, "extent", STORED).orElse(usual.extent()),
                usual.period(),
                arrangement(node, usual.arrangement()),
                size(node, usual.size()),
                new ExportLook(
                        one(node, "theme", Theme.values()),
                        one(node, "language", Language.values()),
                        one(node, "digits", Digits.values()),
                        node.getBoolean("transparent", usual.look().transparent())),
                files(node, usual.files()),
                new ExportDocument(
                        one(node, "orientation", PageOrientation.values())
                                .orElse(usual.document().orientation()),
                        node.getBoolean("sources", usual.document().sources())),
                usual.way());
    }

    private static ExportSize size(Preferences node, ExportSize usual) {
        return new ExportSize(
                one(node, "shape", ExportSize.Shape.values()).orElse(usual.shape()),
                edge(node.getInt("width", usual.customWidth()), ImageRequest.MIN_WIDTH, usual.customWidth()),
                edge(node.getInt("height", usual.customHeight()), ImageRequest.MIN_HEIGHT, usual.customHeight()),
                one(node.getInt("times", usual.times()), ExportSize.TIMES, usual.times()),
                one(node.getInt("dpi", usual.dpi()), ExportSize.DPI, usual.dpi()));
    }

    private static ExportArrangement arrangement(Preferences node, ExportArrangement usual) {
        return new ExportArrangement(
                one(node, "arrangement", ImageArrangement.values()).orElse(usual.view()),
                node.getBoolean("complete", usual.complete()),
                one(node, "detail", Detail.values()).orElse(usual.detail()),
                node.getBoolean("all", usual.all()),
                one(node.getDouble("least.pixels", usual.leastPixels()), TypeUnit.offered(false), usual.leastPixels()),
                one(node.getDouble("least.points", usual.leastPoints()), TypeUnit.offered(true), usual.leastPoints()));
    }

    private static ExportFiles files(Preferences node, ExportFiles usual) {
        List<String> stored = List.of(node.get("formats", NONE).split(" "));
        List<ImageFormat> known = Stream.of(ImageFormat.values())
                .filter(format -> stored.contains(format.ending()))
                .toList();
        return new ExportFiles(
                known.isEmpty() ? usual.formats() : known,
                one(node, "pages", PdfPages.values()).orElse(usual.pages()));
    }

    private static int edge(int stored, double least, int usual) {
        return stored >= least && stored <= ImageRequest.MAX_EDGE ? stored : usual;
    }

    private static <T> T one(T stored, List<T> known, T usual) {
        return known.contains(stored) ? stored : usual;
    }

    private static <E extends Enum<E>> Optional<E> one(Preferences node, String key, E[] known) {
        String stored = node.get(key, NONE);
        return Stream.of(known).filter(value -> name(value).equals(stored)).findFirst();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
