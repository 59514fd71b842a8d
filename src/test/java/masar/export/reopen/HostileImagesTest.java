package masar.export.reopen;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import masar.dataset.ReadResult.Loaded;
import masar.dataset.ReadResult.Rejected;
import masar.dataset.problem.Problem;
import masar.export.ImageFormat;
import masar.export.embed.EmbeddedFile;
import masar.i18n.Language;
import masar.time.LabelStyle;
import masar.view.theme.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images that are damaged, made by others, or made to take all the time or memory there is. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public class HostileImagesTest {

    /** The keys of all problems that only this test brings about. */
    public static final List<String> KEYS =
            List.of("image.without-data", "image.damaged", "image.locked", "image.too-large");

    private static final int ROUNDS = 100;

    @TempDir
    private Path folder;

    /** The key of the one problem of a file. */
    static String problem(Path file) {
        Rejected rejected = (Rejected) TimelineFile.read(file).result();
        assertThat(rejected.problems()).hasSize(1);
        Problem problem = rejected.problems().getFirst();
        for (Language language : Language.values()) {
            assertThat(problem.describe(language))
                    .hasLineCount(1)
                    .contains(file.getFileName().toString());
        }
        return problem.key();
    }

    private String problem(String name, byte[] content) throws IOException {
        return problem(Files.write(folder.resolve(name), content));
    }

    private static boolean opens(Path file) {
        return TimelineFile.read(file).result() instanceof Loaded;
    }

    private boolean opens(String name, byte[] content) throws IOException {
        return opens(Files.write(folder.resolve(name), content));
    }

    private Path carrier(ImageFormat format) throws Exception {
        return Carriers.write(
                format,
                () -> List.of(Carriers.timeline(Carriers.TIMELINE), Carriers.view("{\"theme\":\"dark\"}")),
                folder);
    }

    private static byte[] deflated(int zeros, String before) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(before.getBytes(UTF_8));
            byte[] some = new byte[1 << 16];
            for (int left = zeros; left > 0; left -= some.length) {
                out.write(some, 0, Math.min(left, some.length));
            }
        }
        return bytes.toByteArray();
    }

    // PNG

    private static byte[] png(byte[]... chunks) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        for (byte[] chunk : chunks) {
            png.write(chunk);
        }
        return png.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(chunk);
        CRC32 check = new CRC32();
        check.update(type.getBytes(ISO_8859_1));
        check.update(content);
        out.writeInt(content.length);
        out.writeBytes(type);
        out.write(content);
        out.writeInt((int) check.getValue());
        return chunk.toByteArray();
    }

    private static byte[] text(String header, byte[] text) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write((ImageData.TIMELINE + header).getBytes(ISO_8859_1));
        content.write(text);
        return chunk("iTXt", content.toByteArray());
    }

    private static final byte[] END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};

    @Test
    void aPngOfAnotherProgramCarriesNoEvents() throws Exception {
        Path file = folder.resolve("x.png");
        ImageIO.write(new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        assertThat(problem(file)).isEqualTo("image.without-data");

        assertThat(problem(
                        "x.png",
                        png(chunk("iTXt", "Title\0\0\0\0\0x".getBytes(UTF_8)), chunk("iTXt", new byte[0]), END)))
                .isEqualTo("image.without-data");
    }

    @Test
    void aTextThatAnotherProgramHasUnpackedOrTranslatedIsRead() throws Exception {
        assertThat(opens("x.png", png(text("\0\0\0\0\0", Carriers.TIMELINE.getBytes(UTF_8)), END)))
                .isTrue();
        assertThat(opens("x.png", png(text("\0\1\0ar\0k\0", deflated(0, Carriers.TIMELINE)), END)))
                .isTrue();
    }

    @Test
    void aDamagedPngIsSaidToBeOne() throws Exception {
        byte[] whole = png(text("\0\1\0\0\0", deflated(0, Carriers.TIMELINE)), END);
        assertThat(opens("x.png", whole)).isTrue();

        byte[] changed = whole.clone();
        changed[70] ^= 1;
        assertThat(problem("x.png", changed)).isEqualTo("image.damaged");
        byte[] plain =
                png(text("\0\0\0\0\0", Carriers.TIMELINE.replace("2003", "2004").getBytes(UTF_8)), END);
        // Only the sum of the chunk knows.
        plain[new String(plain, ISO_8859_1).indexOf("2004") + 3] = '5';
        assertThat(problem("x.png", plain)).isEqualTo("image.damaged");
        // As a transfer does that takes it for text.
        byte[] asText = new String(whole, ISO_8859_1).replace("\r\n", "\n").getBytes(ISO_8859_1);
        assertThat(problem("x.png", asText)).isEqualTo("image.damaged");
        for (int length = 4; length < whole.length - END.length; length++) {
            assertThat(problem("x.png", Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isEqualTo("image.damaged");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\0", "\0\1", "\0\1\0", "\0\1\0ar", "\0\1\0ar\0", "\0\2\0\0\0", "\0\1\0\0\0", "\0\1\0\0\0zip"
            })
    void aTextThatIsNotWhatThePngStandardSaysIsDamaged(String header) throws Exception {
        assertThat(problem("x.png", png(text(header, new byte[0]), END))).isIn("image.damaged", "image.without-data");
    }

    @Test
    void aPngThatClaimsToBeEndlessIsNotBelieved() throws Exception {
        byte[] endless = png(
                new byte[] {0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 'i', 'T', 'X', 't'},
                (ImageData.TIMELINE + "\0\1\0\0\0").getBytes(UTF_8),
                new byte[100]);
        assertThat(problem("x.png", endless)).isEqualTo("image.too-large");
        byte[] negative = png(new byte[] {(byte) 0xFF, 0, 0, 0, 'I', 'D', 'A', 'T'}, new byte[100]);
        assertThat(problem("x.png", negative)).isEqualTo("image.damaged");
        assertThat(problem("x.png", png(text("\0\1\0\0\0", deflated(1 << 28, "{")))))
                .isEqualTo("image.too-large");
        assertThat(problem("x.png", png(text("\0\1\0\0\0", deflated(EmbeddedFile.MOST, "")))))
                .isNotEqualTo("image.too-large");
    }

    /** What comes behind is not looked at, and so not found to be damaged. */
    @Test
    void noMoreIsUnpackedThanMayBeThere() throws Exception {
        byte[] bomb = deflated(2 * EmbeddedFile.MOST, "{");
        bomb[bomb.length - 1] ^= 1;

        assertThat(problem("x.png", png(text("\0\1\0\0\0", bomb)))).isEqualTo("image.too-large");
    }

    // SVG

    private static byte[] svg(String before, String content) {
        return ("<?xml version=\"1.0\"?>" + before + "<svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>")
                .getBytes(UTF_8);
    }

    private static String file(String letters) {
        return "<metadata><m:file xmlns:m=\"urn:x-masar:image\" name=\"" + ImageData.TIMELINE + "\">" + letters
                + "</m:file></metadata>";
    }

    private static String letters(String json) throws IOException {
        return Base64.getEncoder().encodeToString(deflated(0, json));
    }

    @Test
    void anSvgThatAnotherProgramHasRewrittenIsRead() throws Exception {
        String doctype =
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">";
        assertThat(opens(
                        "x.svg", svg(doctype, "<g>" + file("<![CDATA[" + letters(Carriers.TIMELINE) + "]]>") + "</g>")))
                .isTrue();
        assertThat(opens(
                        "x.svg",
                        ("\uFEFF \n"
                                        + new String(svg("", file(letters(Carriers.TIMELINE))), UTF_8)
                                                .substring("<?xml version=\"1.0\"?>".length()))
                                .getBytes(UTF_8)))
                .isTrue();
    }

    @Test
    void anSvgOfAnotherProgramCarriesNoEvents() throws Exception {
        assertThat(problem("x.svg", svg("", "<path d=\"M0 0\"/>"))).isEqualTo("image.without-data");
        assertThat(problem("x.svg", svg("", file("").replace("urn:x-masar:image", "urn:other"))))
                .isEqualTo("image.without-data");
        assertThat(problem("x.svg", svg("", "<g>".repeat(100_000) + "</g>".repeat(100_000))))
                .isIn(KEYS);
    }

    @Test
    void aPageIsNoImage() throws Exception {
        assertThat(problem("x.svg", "<!DOCTYPE html><html><br></html>".getBytes(UTF_8)))
                .isEqualTo("file.document");
        assertThat(problem("x.svg", "<svgs/>".getBytes(UTF_8))).isEqualTo("file.document");
        assertThat(problem("x.svg", "<".getBytes(UTF_8))).isEqualTo("file.document");
    }

    @Test
    void aDamagedSvgIsSaidToBeOne() throws Exception {
        String whole = letters(Carriers.TIMELINE);
        for (String letters :
                List.of("", "!", whole.substring(4), whole.substring(0, 8), "<b/>" + whole, "&x;" + whole)) {
            assertThat(problem("x.svg", svg("", file(letters)))).as(letters).isEqualTo("image.damaged");
        }
        byte[] svg = svg("", file(whole));
        int data = new String(svg, UTF_8).indexOf("</m:file>");
        for (int length = 80; length < data; length += 7) {
            assertThat(problem("x.svg", Arrays.copyOf(svg, length)))
                    .as("%d bytes", length)
                    .isIn("image.damaged", "file.document");
        }
    }

    /** What an image names is neither read nor asked for. */
    @Test
    void noEntityIsFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), letters(Carriers.TIMELINE));
        String external = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String internal = "<!DOCTYPE svg [<!ENTITY x \"" + letters(Carriers.TIMELINE) + "\">]>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY x0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY x")
                    .append(i)
                    .append(" \"")
                    .append(("&x" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }

        assertThat(problem("x.svg", svg(external, file("&x;")))).isEqualTo("image.damaged");
        assertThat(problem("x.svg", svg(internal, file("&x;")))).isEqualTo("image.damaged");
        assertThat(problem("x.svg", svg(laughs + "]>", file("&x39;")))).isEqualTo("image.damaged");
        assertThat(problem("x.svg", svg("<!DOCTYPE svg [<!ENTITY % x SYSTEM \"" + secret.toUri() + "\"> %x;]>", "")))
                .isIn(KEYS);
    }

    @Test
    void anSvgThatUnpacksToAQuarterOfAGigabyteIsRefused() throws Exception {
        String bomb = Base64.getEncoder().encodeToString(deflated(1 << 28, "{"));
        assertThat(problem("x.svg", svg("", file(bomb)))).isEqualTo("image.too-large");
        assertThat(problem("x.svg", svg("", file("A".repeat(2 * EmbeddedFile.MOST)))))
                .isEqualTo("image.too-large");
    }

    // PDF

    private Path pdf(Change change) throws Exception {
        Path file = folder.resolve("x.pdf");
        try (PDDocument document = Loader.loadPDF(carrier(ImageFormat.PDF).toFile())) {
            change.apply(document);
            document.save(file.toFile());
        }
        return file;
    }

    @FunctionalInterface
    private interface Change {
        void apply(PDDocument document) throws Exception;
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary tree(PDDocument document) {
        return catalog(document).getCOSDictionary(COSName.NAMES).getCOSDictionary(COSName.EMBEDDED_FILES);
    }

    @Test
    void aPdfThatAnotherProgramHasRewrittenIsRead() throws Exception {
        assertThat(opens(pdf(document -> catalog(document).removeItem(COSName.getPDFName("AF")))))
                .isTrue();
        assertThat(opens(pdf(document -> catalog(document).removeItem(COSName.NAMES))))
                .isTrue();
        assertThat(opens(pdf(document -> protect(document, "")))).isTrue();
    }

    @Test
    void aPdfOfAnotherProgramCarriesNoEvents() throws Exception {
        Path file = folder.resolve("x.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        assertThat(problem(file)).isEqualTo("image.without-data");
    }

    private static void protect(PDDocument document, String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    }

    @Test
    void aPdfWithAPasswordIsLocked() throws Exception {
        assertThat(problem(pdf(document -> protect(document, "secret")))).isEqualTo("image.locked");
    }

    @Test
    void aTreeOfAttachmentsThatIsItsOwnBranchEnds() throws Exception {
        Path file = pdf(document -> {
            catalog(document).removeItem(COSName.getPDFName("AF"));
            COSDictionary tree = tree(document);
            tree.removeItem(COSName.NAMES);
            COSArray itself = new COSArray();
            // As a reference, which may lead in a circle.
            itself.add(document.getDocument().getTrailer().getItem(COSName.ROOT));
            tree.setItem(COSName.KIDS, itself);
            catalog(document).setItem(COSName.KIDS, itself);
        });
        assertThat(problem(file)).isEqualTo("image.without-data");
    }

    @Test
    void anAttachmentThatUnpacksToAQuarterOfAGigabyteIsRefused() throws Exception {
        byte[] bomb = deflated(1 << 28, "{");
        Path file = pdf(document -> {
            COSArray names = tree(document).getCOSArray(COSName.NAMES);
            COSDictionary specification = (COSDictionary) names.getObject(1);
            try (var out = specification
                    .getCOSDictionary(COSName.EF)
                    .getCOSStream(COSName.F)
                    .createRawOutputStream()) {
                out.write(bomb);
            }
        });
        assertThat(problem(file)).isEqualTo("image.too-large");
    }

    /** The objects of a document may be packed, and are unpacked before anybody asks for an attachment. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void objectsThatUnpackToAQuarterOfAGigabyteAreRefused(boolean withList) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
        int objects = pdf.size();
        pdf.writeBytes(stream(
                1,
                "/Type/ObjStm/N 2/First 9/Filter/FlateDecode",
                deflated(1 << 28, "2 0 3 20 <</Type/Catalog/Pages 3 0 R>><</Type/Pages/Kids[]/Count 0>>")));
        int list = pdf.size();
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(entries);
        for (int[] entry : new int[][] {{0, 0, 0}, {1, objects, 0}, {2, 1, 0}, {2, 1, 1}, {1, list, 0}}) {
            out.writeByte(entry[0]);
            out.writeInt(entry[1]);
            out.writeByte(entry[2]);
        }
        if (withList) {
            pdf.writeBytes(stream(4, "/Type/XRef/Size 5/W[1 4 1]/Root 2 0 R", entries.toByteArray()));
            pdf.writeBytes(("startxref\n" + list + "\n%%EOF").getBytes(ISO_8859_1));
        }
        assertThat(problem("x.pdf", pdf.toByteArray())).isEqualTo("image.too-large");
    }

    private static byte[] stream(int number, String dictionary, byte[] content) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes("%d 0 obj\n<<%s/Length %d>>\nstream\n"
                .formatted(number, dictionary, content.length)
                .getBytes(ISO_8859_1));
        object.writeBytes(content);
        object.writeBytes("\nendstream\nendobj\n".getBytes(ISO_8859_1));
        return object.toByteArray();
    }

    @Test
    void anAttachmentInAFormThatMasarDoesNotWriteIsNotGuessed() throws Exception {
        Path file = pdf(document -> {
            COSArray names = tree(document).getCOSArray(COSName.NAMES);
            COSDictionary specification = (COSDictionary) names.getObject(1);
            specification
                    .getCOSDictionary(COSName.EF)
                    .getCOSStream(COSName.F)
                    .setItem(COSName.FILTER, COSName.LZW_DECODE);
        });
        assertThat(problem(file)).isEqualTo("image.damaged");
    }

    @Test
    void aTextThatOnlyBeginsLikeAPdfIsDamaged() throws Exception {
        assertThat(problem("x.pdf", "%PDF-1.7\nnothing".getBytes(UTF_8))).isEqualTo("image.damaged");
        assertThat(problem("x.pdf", ("%PDF-1.7\n" + "[".repeat(1_000_000)).getBytes(UTF_8)))
                .isIn(KEYS);
    }

    // What is inside

    @ParameterizedTest
    @EnumSource
    void aDatasetThatIsNoneIsReportedAsInAnyFile(ImageFormat format) throws Exception {
        Path broken = Carriers.write(
                format,
                () -> List.of(Carriers.timeline("{\"events\":[{\"date\":\"never\",\"title\":\"x\"}]}")),
                folder);
        Problem problem =
                ((Rejected) TimelineFile.read(broken).result()).problems().getFirst();
        assertThat(problem.file()).isEqualTo(broken + "!" + ImageData.TIMELINE);
        assertThat(problem.pointer()).isEqualTo("/events/0/date");

        Path deep = Carriers.write(format, () -> List.of(Carriers.timeline("[".repeat(1_000_000))), folder);
        assertThat(problem(deep)).isEqualTo("json.too-deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"language\":\"de\",\"theme\":7,\"group\":\"lane\",\"hijri\":\"yes\",\"folded\":{},\"of\":\"all\"}",
                "{\"filter\":{\"actors\":[1,null,\"nobody\"],\"text\":7,\"period\":{\"from\":\"2003\",\"to\":null}}}",
                "{\"period\":{\"from\":\"2011-01-01T00:00:00\",\"to\":\"2003-01-01T00:00:00\"}}",
                "{\"period\":{\"from\":\"-999999999-01-01T00:00:00\",\"to\":\"+999999999-01-01T00:00:00\"},\"made\":\"2026-02-30\"}",
                "{\"folded\":[\"\",\"x\",\"actor \"],\"version\":\"99\",\"arrangement\":\"columns\",\"detail\":\"none\"}"
            })
    void aViewThatIsNotKnownLeavesTheEvents(String json) throws Exception {
        Path file = Carriers.write(
                ImageFormat.PNG, () -> List.of(Carriers.timeline(Carriers.TIMELINE), Carriers.view(json)), folder);

        TimelineFile read = TimelineFile.read(file);

        assertThat(read.result()).isInstanceOf(Loaded.class);
        read.view().ifPresent(view -> {
            assertThat(view.style()).isEqualTo(LabelStyle.of(Language.ARABIC));
            assertThat(view.theme()).isEqualTo(Theme.LIGHT);
            assertThat(view.view().period()).isEmpty();
            assertThat(view.view().filter().isEmpty()).isTrue();
            assertThat(view.of()).isEqualTo(1);
            assertThat(view.made()).isEmpty();
        });
    }

    /** Opened or refused with a reason, whatever has happened to it. */
    @ParameterizedTest
    @EnumSource
    void anImageThatIsChangedAnywhereHasAnAnswer(ImageFormat format) throws Exception {
        byte[] whole = Carriers.bytes(carrier(format));
        Random random = new Random(1);
        int opened = 0;
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        PrintStream console = System.err;
        System.setErr(new PrintStream(complaints, true, UTF_8));
        try {
            opened = openAll(whole, random);
        } finally {
            System.setErr(console);
        }
        assertThat(opened).isBetween(1, ROUNDS - 1);
        assertThat(complaints.toString(UTF_8)).as("nothing is printed").isEmpty();
    }

    private int openAll(byte[] whole, Random random) throws IOException {
        int opened = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] changed =
                    random.nextInt(3) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int i = random.nextInt(6); i > 0 && changed.length > 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            TimelineFile read = TimelineFile.read(Files.write(folder.resolve("changed"), changed));
            switch (read.result()) {
                case Loaded loaded -> opened++;
                case Rejected rejected -> {
                    for (Language language : Language.values()) {
                        assertThat(rejected.problems())
                                .as("round %d", round)
                                .isNotEmpty()
                                .allSatisfy(problem ->
                                        assertThat(problem.describe(language)).hasLineCount(1));
                    }
                }
            }
        }
        return opened;
    }
}
