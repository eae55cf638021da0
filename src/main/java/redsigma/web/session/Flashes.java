package redsigma.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;

/** Keeps what one page tells the next in plain lists and maps, which JSON can hold. */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class Flashes extends AbstractFlashMapManager {

  private static final String KEY = "redsigma.told";
  private static final String PATH = "path";
  private static final String EXPIRES = "expires";
  private static final String TOLD = "told";

  @Override
  protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(KEY) instanceof List<?> kept
        ? new ArrayList<>(kept.stream().map(Flashes::read).toList())
        : null;
  }

  @Override
  protected void updateFlashMaps(
      List<FlashMap> flashMaps, HttpServletRequest request, HttpServletResponse response) {
    var kept =
        flashMaps.isEmpty()
            ? null
            : new ArrayList<>(flashMaps.stream().map(Flashes::written).toList());
    request.getSession().setAttribute(KEY, kept);
  }

  @Override
  protected @Nullable Object getFlashMapsMutex(HttpServletRequest request) {
    return null;
  }

  private static Map<String, Object> written(FlashMap flash) {
    var kept = new LinkedHashMap<String, Object>();
    if (flash.getTargetRequestPath() != null) {
      kept.put(PATH, flash.getTargetRequestPath());
    }
    kept.put(EXPIRES, String.valueOf(flash.getExpirationTime()));
    kept.put(TOLD, new LinkedHashMap<>(flash));
    return kept;
  }

  private static FlashMap read(Object kept) {
    var flash = new FlashMap();
    if (kept instanceof Map<?, ?> map) {
      if (map.get(PATH) instanceof String path) {
        flash.setTargetRequestPath(path);
      }
      flash.setExpirationTime(Long.parseLong(String.valueOf(map.get(EXPIRES))));
      if (map.get(TOLD) instanceof Map<?, ?> told) {
        told.forEach((name, value) -> flash.put(String.valueOf(name), value));
      }
    }
    return flash;
  }
}
