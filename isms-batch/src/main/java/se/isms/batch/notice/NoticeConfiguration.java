package se.isms.batch.notice;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The mail server, asked for when there is something to send. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class NoticeConfiguration {

	@Bean
	@Lazy
	Postman postman(MailSettings settings, Clock clock) {
		return new SmtpPostman(settings, clock);
	}

}
