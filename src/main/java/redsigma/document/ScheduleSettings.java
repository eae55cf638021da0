package redsigma.document;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the room do some of its work by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ScheduleSettings {}
