package masar.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import masar.export.drawing.Drawing;
import masar.export.drawing.XmlText;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.READING_DIRECTION;

/** The metadata of a PDF file: title, content and language. No times, so that the same image gives the same metadata. */
final class PdfDescription {

    private static final String PRODUCER = "Masar";

    private PdfDescription() {}

    static void write(Drawing.Caption caption, PDDocument document) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(caption.title());
        information.setSubject(caption.description());
        information.setProducer(PRODUCER);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(caption.language().code());
        catalog.setViewerPreferences(preferences(caption));
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(caption).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static PDViewerPreferences preferences(Drawing.Caption caption) {
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        preferences.setReadingDirection(
                caption.language().rightToLeft() ? READING_DIRECTION.R2L : READING_DIRECTION.L2R);
        return preferences;
    }

    private static String xmp(Drawing.Caption caption) {
        String language = caption.language().code();
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li>\
                <rdf:li xml:lang="%s">%s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li>\
                <rdf:li xml:lang="%s">%s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>%s</pdf:Producer>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(
                        XmlText.escaped(caption.title()),
                        language,
                        XmlText.escaped(caption.title()),
                        XmlText.escaped(caption.description()),
                        language,
                        XmlText.escaped(caption.description()),
                        language,
                        PRODUCER);
    }
}
