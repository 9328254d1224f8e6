package stipple.studio.practice.stock;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;

/// The papers about a lot: taken in, handed out, struck out.
@Controller
class DocumentPages {

  private static final int LONGEST_NAME = 80;

  private final Lots lots;
  private final LotDocuments documents;
  private final LotPages lotPages;
  private final Submissions submissions;

  DocumentPages(Lots lots, LotDocuments documents, LotPages lotPages, Submissions submissions) {
    this.lots = lots;
    this.documents = documents;
    this.lotPages = lotPages;
    this.submissions = submissions;
  }

  @PostMapping("/stock/{id}/documents")
  ModelAndView add(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Form form)
      throws IOException {
    var lot = lots.get(id);
    var kind = form.choice("documentKind", LotDocument.Kind.class);
    var bytes = bytes(form, file);
    var type = FileType.of(bytes);
    if (type.isEmpty()) {
      form.say("file", Phrase.of("document.not-kept"));
    }
    var name = file == null ? "" : named(file.getOriginalFilename());
    return submissions.take(
        form,
        () -> {
          documents.add(id, new LotDocuments.Sent(kind, name, type.orElseThrow(), bytes));
          return Went.to("/stock/" + id).saying("document.added", lot.text());
        },
        () -> lotPages.page(form, lots.get(id)));
  }

  private static byte[] bytes(Form form, @Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) {
      form.say("file", Phrase.of("house.form.missing"));
      return new byte[0];
    }
    if (file.getSize() > LotDocuments.MOST_BYTES) {
      form.say("file", Phrase.of("document.too-large"));
      return new byte[0];
    }
    return file.getBytes();
  }

  // Letters, figures and a few signs of the last part of its name, without its ending.
  private static String named(@Nullable String sent) {
    var whole = sent == null ? "" : sent;
    var last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
    var plain =
        last.replaceAll("\\.[A-Za-z0-9]{1,5}$", "").replaceAll("[^\\p{L}\\p{N} _-]", "").strip();
    var name = plain.isEmpty() ? "document" : plain;
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  /// Handed out to be saved, never to be shown or run in our own pages.
  @GetMapping("/stock/{id}/documents/{document}")
  ResponseEntity<byte[]> document(
      @PathVariable UUID id, @PathVariable UUID document, HttpServletResponse response) {
    var kept = documents.kept(id, document);
    var name = kept.name() + "." + kept.type().extension();
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(kept.type().mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(kept.bytes());
  }

  @PostMapping("/stock/{id}/documents/{document}/voiding")
  ModelAndView strikeOut(@PathVariable UUID id, @PathVariable UUID document, Form form) {
    var lot = lots.get(id);
    var reason = form.text("whyVoided", 400);
    if (!reason.isEmpty() && reason.length() < 3) {
      form.say("whyVoided", Phrase.of("document.reason-too-short"));
    }
    return submissions.take(
        form,
        () -> {
          documents.strikeOut(id, document, reason);
          return Went.to("/stock/" + id).saying("document.voided", lot.text());
        },
        () -> lotPages.page(form, lots.get(id)));
  }
}
