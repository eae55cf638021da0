package redsigma.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import redsigma.document.Documents.Added;
import redsigma.document.Documents.Upload;
import redsigma.security.Access;
import redsigma.security.NotPermitted;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** Lets files in: who may bring them, what may be kept, and then keeps them. */
@Component
class Arrivals {

  private final Access access;
  private final Reception reception;
  private final Keeping keeping;

  Arrivals(Access access, Reception reception, Keeping keeping) {
    this.access = access;
    this.reception = reception;
    this.keeping = keeping;
  }

  Added add(Viewer viewer, Upload upload) {
    if (!access.may(viewer, Permission.WRITE)) {
      throw new NotPermitted(viewer, Permission.WRITE);
    }
    try (var received = reception.receive(upload)) {
      var refusal = received.refusal();
      return refusal == null
          ? new Added.Kept(keeping.keep(viewer, upload, received))
          : new Added.Refused(refusal);
    } catch (IOException broken) {
      throw new UncheckedIOException("A file could not be received", broken);
    }
  }
}
