package masar.export.embed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import masar.export.embed.UnreadableImage.Reason;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Files in PDF documents: attachments (ISO 32000-2, 7.11.4), which viewers list and save, associated with the document as
 * the data that it shows (14.13).
 */
public final class PdfAttachments {

    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    /** A document may have this many nodes in its tree of attachments, and this many in each; others are not looked at. */
    private static final int MOST_NODES = 1000;

    private PdfAttachments() {}

    /** Attaches files to a document that has none. */
    public static void write(List<EmbeddedFile> files, PDDocument document) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
        COSArray associated = new COSArray();
        for (EmbeddedFile file : files) {
            PDComplexFileSpecification specification = specification(file, document);
            byName.put(file.name(), specification);
            associated.add(specification.getCOSObject());
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED_FILES, associated);
    }

    /** Without times, so that the same files give the same document. */
    private static PDComplexFileSpecification specification(EmbeddedFile file, PDDocument document) throws IOException {
        PDEmbeddedFile content =
                new PDEmbeddedFile(document, new ByteArrayInputStream(file.content()), COSName.FLATE_DECODE);
        content.setSubtype(EmbeddedFile.TYPE);
        content.setSize(file.content().length);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(file.name());
        specification.setFileUnicode(file.name());
        specification.setEmbeddedFile(content);
        specification.setEmbeddedFileUnicode(content);
        specification.getCOSObject().setName(RELATIONSHIP, "Data");
        return specification;
    }

    /** The files of some names that are attached to a document. */
    static List<EmbeddedFile> read(Path file, List<String> names) throws UnreadableImage {
        try (RandomAccessRead source = new RandomAccessReadBufferedFile(file)) {
            BoundedPdfParser parser = new BoundedPdfParser(source);
            List<EmbeddedFile> files = read(parser, names);
            if (parser.exceeded()) {
                throw UnreadableImage.tooLarge(BoundedPdfParser.MOST);
            }
            return files;
        } catch (InvalidPasswordException e) {
            throw new UnreadableImage(Reason.LOCKED);
        } catch (OutOfMemoryError e) {
            throw UnreadableImage.tooLarge(BoundedPdfParser.MOST);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Some texts that are no PDF make the library fail in other ways than it says.
            throw new UnreadableImage(Reason.DAMAGED);
        }
    }

    private static List<EmbeddedFile> read(BoundedPdfParser parser, List<String> names)
            throws IOException, UnreadableImage {
        try (PDDocument document = parser.parse()) {
            List<EmbeddedFile> files = new ArrayList<>();
            for (COSDictionary specification : specifications(document)) {
                String name = specification.getString(COSName.UF, specification.getString(COSName.F, ""));
                Optional<COSStream> content = Optional.ofNullable(specification.getCOSDictionary(COSName.EF))
                        .map(streams -> streams.getCOSStream(COSName.F));
                boolean another = files.stream().noneMatch(known -> known.name().equals(name));
                if (content.isPresent() && names.contains(name) && another) {
                    files.add(new EmbeddedFile(name, content(content.get())));
                }
            }
            return files;
        } catch (IOException e) {
            if (parser.exceeded()) {
                throw UnreadableImage.tooLarge(BoundedPdfParser.MOST);
            }
            throw e;
        }
    }

    /** What is associated with a document, and what is attached to it. */
    private static List<COSDictionary> specifications(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        List<COSDictionary> found = new ArrayList<>();
        addAll(catalog.getCOSArray(ASSOCIATED_FILES), found);
        Deque<COSDictionary> nodes = new ArrayDeque<>();
        Optional.ofNullable(catalog.getCOSDictionary(COSName.NAMES))
                .map(trees -> trees.getCOSDictionary(COSName.EMBEDDED_FILES))
                .ifPresent(nodes::add);
        for (int seen = 0; !nodes.isEmpty() && seen < MOST_NODES; seen++) {
            COSDictionary node = nodes.remove();
            addAll(node.getCOSArray(COSName.NAMES), found);
            List<COSDictionary> below = new ArrayList<>();
            addAll(node.getCOSArray(COSName.KIDS), below);
            nodes.addAll(below);
        }
        return found;
    }

    private static void addAll(@Nullable COSArray list, List<COSDictionary> found) {
        for (int i = 0; list != null && i < Math.min(list.size(), MOST_NODES); i++) {
            COSBase one = list.getObject(i);
            if (one instanceof COSDictionary dictionary) {
                found.add(dictionary);
            }
        }
    }

    /** Not through the library, which unpacks whatever is there. */
    private static byte[] content(COSStream stream) throws IOException, UnreadableImage {
        byte[] raw;
        try (InputStream in = stream.createRawInputStream()) {
            raw = in.readNBytes(EmbeddedFile.MOST + 1);
        }
        if (raw.length > EmbeddedFile.MOST) {
            throw UnreadableImage.tooLarge(EmbeddedFile.MOST);
        }
        COSBase filters = stream.getFilters();
        COSBase only = filters instanceof COSArray list && list.size() == 1 ? list.getObject(0) : filters;
        if (only == null) {
            return raw;
        }
        if (!COSName.FLATE_DECODE.equals(only) || stream.containsKey(COSName.DECODE_PARMS)) {
            throw new UnreadableImage(Reason.DAMAGED);
        }
        return Packed.unpack(raw);
    }
}
