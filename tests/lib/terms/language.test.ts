import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../data/knowledge';
import { detectLanguage } from '../../../lib/terms/language';

describe('the language of an advert', () => {
  it.each([
    [
      'de',
      'Wir suchen eine Person, die mit uns an der Plattform arbeitet. Du bist bei uns für die Dienste und die Daten zuständig und arbeitest mit dem Team.',
    ],
    [
      'fr',
      'Nous cherchons une personne pour notre équipe. Vous êtes responsable des services et de la qualité du code avec les autres membres de votre équipe.',
    ],
    [
      'nl',
      'Wij zoeken een ontwikkelaar voor ons team. Je werkt met ons aan de diensten en je bent niet bang om het systeem te verbeteren voor onze klanten.',
    ],
    [
      'es',
      'Buscamos una persona para nuestro equipo que se encargue de los servicios y de la calidad del código con las demás personas y con experiencia en la nube.',
    ],
  ])('%s', (language, text) => {
    expect(detectLanguage(text, knowledge)).toBe(language);
  });

  it.each([
    'We are looking for a developer to join our team and work on the services that move money for shops.',
    'Go, Kafka, PostgreSQL',
    'Munich. Gehalt: 70.000 EUR.',
    '',
    'You work with a team in Berlin (die Leute sind nett) and you will be on the platform from day one for our users.',
  ])('en: %s', (text) => {
    expect(detectLanguage(text, knowledge)).toBe('en');
  });
});
