package redsigma.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads a body once, whole and no larger than allowed, before anything is done about it. */
final class Bodies extends OncePerRequestFilter {

  private final OnceOnly once;

  Bodies(OnceOnly once) {
    this.once = once;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (Uploads.isOne(request)) {
      if (request.getHeader(OnceOnly.KEY) == null) {
        chain.doFilter(request, response);
      } else {
        ApiProblems.write(
            Problem.unreadable("A file is sent without an Idempotency-Key."), response);
      }
      return;
    }
    int most = once.largest();
    var body = request.getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      ApiProblems.write(
          Problem.of(413, "Too large", "A body may have %,d bytes.".formatted(most)), response);
      return;
    }
    try {
      once.run(new Read(request, body), body, response, chain);
    } catch (Problem problem) {
      ApiProblems.write(problem, response);
    } catch (DataAccessException | TransactionException away) {
      ApiProblems.write(ApiProblems.away(), response);
    }
  }

  /** A request whose body has been read and can be read again. */
  private static final class Read extends HttpServletRequestWrapper {

    private final byte[] body;

    Read(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      var bytes = new ByteArrayInputStream(body);
      return new ServletInputStream() {
        @Override
        public boolean isFinished() {
          return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new IllegalStateException("The body is read already");
        }

        @Override
        public int read() {
          return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
          return bytes.read(into, from, length);
        }
      };
    }
  }
}
