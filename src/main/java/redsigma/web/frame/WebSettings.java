package redsigma.web.frame;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Puts the frame's parts in their places in Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Pace pace;
  private final PermissionCheck permissions;
  private final Viewers viewers;
  private final Frames frames;
  private final Assets assets;

  WebSettings(
      Pace pace, PermissionCheck permissions, Viewers viewers, Frames frames, Assets assets) {
    this.pace = pace;
    this.permissions = permissions;
    this.viewers = viewers;
    this.frames = frames;
    this.assets = assets;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(pace).excludePathPatterns("/api/**", "/scim/**");
    registry.addInterceptor(permissions);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(viewers);
    resolvers.add(frames);
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    var versions = new VersionResourceResolver();
    versions.addFixedVersionStrategy(assets.version(), "/**");
    registry
        .addResourceHandler("/static/**")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(FOR_EVER)
        .resourceChain(true)
        .addResolver(versions);
    registry
        .addResourceHandler("/webjars/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/")
        .setCacheControl(FOR_EVER);
  }
}
