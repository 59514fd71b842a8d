package masar.export.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.xml.parsers.DocumentBuilderFactory;
import masar.export.Fx;
import masar.export.ImageExport;
import masar.export.ImageFile;
import masar.export.Pictures;
import masar.export.ProgressRecorder;
import masar.export.Samples;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Caption;
import masar.export.drawing.Drawing.Fill;
import masar.export.drawing.Drawing.Group;
import masar.export.drawing.Drawing.Operation;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.poster.ImageRequest;
import masar.i18n.Language;
import masar.model.Event;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.view.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class SvgWriterTest {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 700;

    @TempDir
    private Path folder;

    private static Drawing drawing(Language language, Theme theme) {
        return Fx.call(() ->
                ImageExport.of(Samples.request(language, theme, WIDTH, HEIGHT)).draw());
    }

    private Path written(Drawing drawing) throws Exception {
        Path file = folder.resolve("image.svg");
        ImageFile.write(drawing, 1, file, Progress.NONE);
        return file;
    }

    private static Document parsed(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    public static BufferedImage drawn(Path file, int width, int height) throws Exception {
        SVGDocument document =
                Objects.requireNonNull(new SVGLoader().load(file.toUri().toURL()));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((JComponent) null, graphics);
        graphics.dispose();
        return image;
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, LIGHT", "ARABIC, DARK", "ENGLISH, LIGHT", "ENGLISH, DARK"})
    void itLooksAsTheOtherFormatsDo(Language language, Theme theme) throws Exception {
        Drawing drawing = drawing(language, theme);

        BufferedImage svg = drawn(written(drawing), WIDTH, HEIGHT);

        assertThat(Pictures.difference(svg, Pictures.painted(drawing.operations(), WIDTH, HEIGHT)))
                .isLessThan(0.5);
    }

    @Test
    void everyOutlineHasItsTextAndNothingIsExternal() throws Exception {
        Drawing drawing = drawing(Language.ARABIC, Theme.LIGHT);

        Document document = parsed(written(drawing));

        NodeList elements = document.getElementsByTagName("*");
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertThat(element.getLocalName())
                    .isIn("svg", "title", "desc", "defs", "linearGradient", "stop", "clipPath", "g", "path", "a");
            assertThat(element.hasAttribute("href"))
                    .isEqualTo(element.getLocalName().equals("a"));
            if (element.hasAttribute("aria-label")) {
                labels.add(element.getAttribute("aria-label"));
            }
        }
        assertThat(labels).isEqualTo(Pictures.texts(drawing.operations()));
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(drawing.caption().title());
    }

    /** Of elements of a class. */
    private static List<Element> ofClass(Document document, String name) {
        NodeList groups = document.getElementsByTagName("g");
        return IntStream.range(0, groups.getLength())
                .mapToObj(i -> (Element) groups.item(i))
                .filter(group -> group.getAttribute("class").equals(name))
                .toList();
    }

    private static String child(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 300})
    void everyEventIsACardOrARingOrOneOfACount(int events) throws Exception {
        ImageRequest request = Samples.request(
                Samples.ofEvents(events), EventFilter.NONE, Language.ENGLISH, Theme.LIGHT, WIDTH, HEIGHT);

        Document document = parsed(written(Fx.call(() -> ImageExport.of(request).draw())));

        int counted = ofClass(document, "count").stream()
                .mapToInt(count -> Integer.parseInt(child(count, "title").replaceAll("\\D", "")))
                .sum();
        assertThat(ofClass(document, "card").size() + ofClass(document, "ring").size() + counted)
                .isEqualTo(events);
    }

    @Test
    void aCardSaysWhatItIsAndLeadsToItsSource() throws Exception {
        Event event = Samples.citing("https://example.org/a?b=1&c=2");
        Timeline timeline = Samples.timeline(
                Samples.TIMELINE.title(), List.of(Samples.IRAQ), List.of(Samples.MILITARY), List.of(event));
        ImageRequest request =
                Samples.request(timeline, EventFilter.NONE, Language.ENGLISH, Theme.LIGHT, WIDTH, HEIGHT);

        Document document = parsed(written(Fx.call(() -> ImageExport.of(request).draw())));

        Element card = ofClass(document, "card").getFirst();
        assertThat(child(card, "title")).isEqualTo(event.title().in(Language.ENGLISH));
        assertThat(child(card, "desc")).contains("2003", "Iraq", event.summary().in(Language.ENGLISH));
        assertThat(((Element) card.getParentNode()).getAttribute("href")).isEqualTo("https://example.org/a?b=1&c=2");
    }

    @Test
    void theSameDrawingGivesTheSameBytes() throws Exception {
        Drawing drawing = drawing(Language.ENGLISH, Theme.LIGHT);

        byte[] first = Files.readAllBytes(written(drawing));

        assertThat(Files.readAllBytes(written(drawing))).isEqualTo(first);
    }

    @Test
    void signsThatXmlDoesNotAllowDoNotBreakIt() throws Exception {
        Shape box = new Rectangle2D.Double(0, 0, 1, 1);
        Drawing drawing = new Drawing(
                10,
                10,
                new Caption("<&>\"\u0001", "]]>", Language.ENGLISH),
                List.of(new Group(Optional.of(box), 0.5, List.of(new Fill(box, Color.RED)))));

        Document document = parsed(written(drawing));

        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("<&>\" ");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("]]>");
    }

    @Test
    void aNameOfNoFormatIsRefusedWithThoseThereAre() {
        Drawing drawing = new Drawing(10, 10, new Caption("t", "d", Language.ENGLISH), List.of());

        assertThatThrownBy(() -> ImageFile.write(drawing, 1, folder.resolve("image.gif"), Progress.NONE))
                .isInstanceOfSatisfying(
                        ExportException.class,
                        e -> assertThat(e.sentence(Language.ENGLISH)).contains(".png", ".svg"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aCancelledFileLeavesNothingBehind() {
        Drawing drawing = new Drawing(
                10,
                10,
                new Caption("t", "d", Language.ENGLISH),
                List.of(new Fill(new Rectangle2D.Double(0, 0, 1, 1), Color.RED)));

        assertThatThrownBy(() -> ImageFile.write(drawing, 1, folder.resolve("image.svg"), new ProgressRecorder(0)))
                .isInstanceOf(ExportException.class);
        assertThat(folder).isEmptyDirectory();
    }

    /** One operation holds everything, as the events of a poster are: it is asked about within, not after all of it. */
    @Test
    void cancellingTakesEffectWithinAGroupAndWithinAPath() {
        Path2D endless = new Path2D.Double();
        endless.moveTo(0, 0);
        IntStream.range(0, 1_000_000).forEach(i -> endless.lineTo(i % 100, i % 77));
        Operation one = new Fill(endless, Color.RED);
        AtomicInteger asked = new AtomicInteger();
        Progress cancelledSoon = new Progress() {
            @Override
            public void at(double done) {}

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 10;
            }
        };
        Drawing drawing = new Drawing(
                100,
                100,
                new Drawing.Caption("", "", Language.ENGLISH),
                List.of(new Group(Optional.empty(), 1, Collections.nCopies(1_000, one))));

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> SvgWriter.write(drawing, folder.resolve("image.svg"), cancelledSoon))
                        .isInstanceOfSatisfying(
                                ExportException.class,
                                e -> assertThat(e.reason()).isEqualTo(ExportException.Reason.CANCELLED)));
        assertThat(folder).isEmptyDirectory();
    }
}
