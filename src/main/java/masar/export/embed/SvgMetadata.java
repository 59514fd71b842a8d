package masar.export.embed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import masar.export.embed.UnreadableImage.Reason;

/**
 * Files in SVG images: each an element within {@code <metadata>}, compressed and in Base64 (RFC 4648), since XML cannot
 * hold every text.
 */
public final class SvgMetadata {

    private static final String NAMESPACE = "urn:x-masar:image";
    private static final String ELEMENT = "file";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\n'});

    /** Base64 takes four letters for three bytes, and compressing makes nothing much longer. */
    private static final int MOST_LETTERS = EmbeddedFile.MOST / 2 * 3;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SvgMetadata() {}

    /** The metadata element of some files; nothing if there are none. */
    public static String element(List<EmbeddedFile> files) {
        if (files.isEmpty()) {
            return "";
        }
        StringBuilder metadata = new StringBuilder("<metadata>\n");
        for (EmbeddedFile file : files) {
            metadata.append("<file xmlns=\"")
                    .append(NAMESPACE)
                    .append("\" name=\"")
                    .append(file.name())
                    .append("\" type=\"")
                    .append(EmbeddedFile.TYPE)
                    .append("\" encoding=\"zlib base64\">\n")
                    .append(LINES.encodeToString(Packed.pack(file.content())))
                    .append("\n</file>\n");
        }
        return metadata.append("</metadata>\n").toString();
    }

    /** The files of some names in an image, which is read up to the last of them. */
    static List<EmbeddedFile> read(InputStream image, List<String> names) throws UnreadableImage {
        List<EmbeddedFile> files = new ArrayList<>();
        boolean begun = false;
        try {
            XMLStreamReader in = factory().createXMLStreamReader(letters(image));
            while (in.hasNext() && files.size() < names.size()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT) {
                    if (!begun && !in.getLocalName().equals("svg")) {
                        throw new UnreadableImage(Reason.FOREIGN);
                    }
                    begun = true;
                    if (isFile(in, names)) {
                        files.add(new EmbeddedFile(in.getAttributeValue(null, "name"), content(in)));
                    }
                }
            }
        } catch (XMLStreamException | IOException | RuntimeException e) {
            // Some texts that are no XML make the parser fail in other ways than it says.
            throw new UnreadableImage(begun ? Reason.DAMAGED : Reason.FOREIGN);
        }
        return files;
    }

    /**
     * The text of an image, which is UTF-8 if Masar has written it. Where it is not, the parser must not find out: it would
     * complain on the terminal.
     */
    private static Reader letters(InputStream image) throws IOException {
        BufferedReader letters = new BufferedReader(new InputStreamReader(image, StandardCharsets.UTF_8));
        letters.mark(1);
        if (letters.read() != BYTE_ORDER_MARK) {
            letters.reset();
        }
        return letters;
    }

    /** Reads no other file and no address, whatever an image says, and no text that grows out of entities. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static boolean isFile(XMLStreamReader in, List<String> names) {
        return ELEMENT.equals(in.getLocalName())
                && NAMESPACE.equals(in.getNamespaceURI())
                && names.contains(String.valueOf(in.getAttributeValue(null, "name")));
    }

    private static byte[] content(XMLStreamReader in) throws XMLStreamException, UnreadableImage {
        StringBuilder letters = new StringBuilder();
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (!in.isCharacters()) {
                throw new UnreadableImage(Reason.DAMAGED);
            }
            letters.append(in.getText().replaceAll("\\s", ""));
            if (letters.length() > MOST_LETTERS) {
                throw UnreadableImage.tooLarge(EmbeddedFile.MOST);
            }
        }
        try {
            return Packed.unpack(Base64.getDecoder().decode(letters.toString().getBytes(StandardCharsets.ISO_8859_1)));
        } catch (IllegalArgumentException e) {
            throw new UnreadableImage(Reason.DAMAGED);
        }
    }
}
