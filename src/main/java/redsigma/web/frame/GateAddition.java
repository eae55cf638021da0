package redsigma.web.frame;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Another way in beside the password, put into the gate when it is configured. */
public interface GateAddition {

  void addTo(HttpSecurity gate);

  /** What the button on the sign-in page says. */
  String label();

  /** Where the button leads. */
  String href();

  /** The other system's address, to which a form's answer may lead on; for the page's policy. */
  String address();
}
